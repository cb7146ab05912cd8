import type { Language } from '../domain/people/language';
import type { DocumentReply } from '../domain/shown/desk/document-content';
import { wordsIn } from './words-in';

/** What the file is called: `Overblik TSS 2024-10-11.docx`, `Overblik TSS udkast 2024-09-17.xlsx`. */
export function documentName(
  told: Pick<DocumentReply, 'form' | 'format' | 'committee' | 'portfolioName' | 'meetingOn' | 'publishedOn' | 'asOf'>,
  language: Language,
): string {
  const { document, documenting } = wordsIn(language);
  const { form, format, committee, portfolioName, meetingOn, publishedOn, asOf } = told;
  const day = publishedOn ? (meetingOn ?? publishedOn) : `${documenting.draftFile} ${asOf}`;
  const name = [document.form[form], committee?.shortName ?? portfolioName, day].join(' ');
  return `${name.replace(forbidden, '-').slice(0, longest).trim()}.${format}`;
}

/** What Windows, OneDrive and SharePoint do not take in a name. */
const forbidden = /[\p{Cc}"*:<>?/\\|#%~&{}]/gu;
const longest = 120;
