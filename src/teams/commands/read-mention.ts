import { type Mention, TurnContext } from 'botbuilder';
import type { Assignee } from '../../domain/people/command';
import { lookUpMember } from '../sender';

/** What was written to the bot without the mention of it, and whoever else was mentioned, as the Teams service knows them. */
export async function readMention(context: TurnContext): Promise<{ text: string; assignee?: Assignee }> {
  const { activity } = context;
  const mentions = (activity.entities ?? []).filter((entity) => entity.type === 'mention') as unknown as Mention[];
  const other = mentions.find(({ mentioned }) => mentioned?.id !== undefined && mentioned.id !== activity.recipient.id);
  const text = plain(TurnContext.removeRecipientMention(activity) ?? activity.text ?? '');
  if (!other) return { text };
  const { id, name } = await lookUpMember(context, other.mentioned.id).catch(() => ({
    id: undefined,
    name: undefined,
  }));
  const words = plain(other.text ?? other.mentioned.name ?? '');
  return { text, assignee: id ? { kind: 'mentioned', person: id, name: name ?? words } : { kind: 'typed', words } };
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
