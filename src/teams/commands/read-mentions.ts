import { type Mention, TurnContext } from 'botbuilder';
import type { Assignee } from '../../domain/people/command';
import { lookUpMember } from '../sender';
import { mentionMark } from './mention-mark';

/** More people than any command speaks of are not looked up. */
const mostMentions = 3;

/**
 * What was written to the bot without the mention of it, a mark in the place of whoever else was mentioned, and who they
 * are as the Teams service knows them.
 */
export async function readMentions(context: TurnContext): Promise<{ text: string; mentions: Assignee[] }> {
  const { activity } = context;
  const all = (activity.entities ?? []).filter((entity) => entity.type === 'mention') as unknown as Mention[];
  const others = all
    .filter(({ mentioned }) => mentioned?.id !== undefined && mentioned.id !== activity.recipient.id)
    .slice(0, mostMentions);
  const written = TurnContext.removeRecipientMention(activity) ?? activity.text ?? '';
  const marked = others.reduce(
    (text, { text: said }, index) => (said ? text.replace(said, () => ` ${mentionMark(index)} `) : text),
    written.replace(/[\ue000-\uf8ff]/g, ''),
  );
  return { text: plain(marked), mentions: await Promise.all(others.map((other) => lookUp(context, other))) };
}

async function lookUp(context: TurnContext, { mentioned, text }: Mention): Promise<Assignee> {
  const nobody = { id: undefined, name: undefined, upn: undefined };
  const { id, name, upn } = await lookUpMember(context, mentioned.id).catch(() => nobody);
  const words = plain(text ?? mentioned.name ?? '');
  if (!id) return { kind: 'typed', words };
  return { kind: 'mentioned', person: id, name: name ?? words, ...(upn ? { upn } : {}) };
}

/** Teams sends what people type as HTML-ish text. */
function plain(text: string): string {
  return text
    .replace(/<[^>]{0,200}>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
