import type { Format } from '../domain/documents/forms';
import type { TermReport } from '../domain/documents/term-report';
import type { Language } from '../domain/people/language';
import type { DocumentReply } from '../domain/shown/record/document-content';
import { wordsIn } from './words-in';

/** What the file is called: `Overblik TSS 2024-10-11.docx`, `Overblik TSS udkast 2024-09-17.xlsx`. */
export function documentName(
  told: Pick<DocumentReply, 'form' | 'format' | 'committee' | 'portfolioName' | 'meetingOn' | 'publishedOn' | 'asOf'>,
  language: Language,
): string {
  const { document, documenting } = wordsIn(language);
  const { form, format, committee, portfolioName, meetingOn, publishedOn, asOf } = told;
  const day = publishedOn ? (meetingOn ?? publishedOn) : `${documenting.draftFile} ${asOf}`;
  return fileName([document.form[form], committee?.shortName ?? portfolioName, day], format);
}

/** `Midtvejsstatus Sundhedsaftalen 2026-01-15.docx`. */
export function reportName({ term, portfolioName, asOf, language }: Omit<TermReport, 'items'>): string {
  return fileName([wordsIn(language).term.name[term], portfolioName, asOf], 'docx');
}

/** A long name is cut, and not the day behind it: two rounds are never called the same. */
function fileName([what, of, day]: [string, string, string], format: Format): string {
  const room = Math.max(0, longest - what.length - day.length - 2);
  return `${[what, of.slice(0, room).trim(), day].join(' ').replace(forbidden, '-')}.${format}`;
}

/** What Windows, OneDrive and SharePoint do not take in a name. */
const forbidden = /[\p{Cc}\p{Surrogate}"*:<>?/\\|#%~&{}]/gu;
const longest = 120;
