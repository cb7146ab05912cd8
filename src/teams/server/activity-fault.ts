import { z } from 'zod';
import { isLoopback } from './service-url';

const word = z.string().max(1000);
const account = z.looseObject({ id: word, name: word.nullish(), aadObjectId: word.nullish() });
const entity = z.looseObject({ type: z.string() });
const mention = entity.extend({ type: z.literal('mention'), mentioned: account, text: z.string().nullish() });

/** What the SDK would stumble over; everything else about an activity is checked where it is used. */
const activity = z.looseObject({
  type: z.string().min(1).max(100),
  id: word.optional(),
  replyToId: word.nullish(),
  name: word.nullish(),
  action: word.nullish(),
  channelId: z.string().max(100),
  serviceUrl: z.url().max(2000),
  conversation: account.extend({ conversationType: word.nullish(), tenantId: word.nullish() }),
  from: account,
  recipient: account,
  text: z.string().nullish(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
  localTimestamp: z.iso.datetime({ offset: true }).optional(),
  entities: z
    .array(z.union([mention, entity.extend({ type: z.string().refine((type) => type !== 'mention') })]))
    .nullish(),
  attachments: z.array(z.looseObject({ contentType: word.nullish() })).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: word.nullish() }).nullish() }).nullish(),
});

/** @returns one sentence on why this is no activity the bot can take; it quotes nothing of it */
export function findActivityFault(body: unknown, loopbackOnly: boolean): string | undefined {
  const read = activity.safeParse(body);
  if (!read.success) {
    const fields = [...new Set(read.error.issues.map((issue) => issue.path.join('.') || 'body'))];
    return `This is no activity: check ${fields.slice(0, 5).join(', ')}.`;
  }
  if (loopbackOnly && !isLoopback(read.data.serviceUrl)) {
    return 'In local mode serviceUrl must be on this machine: 127.0.0.1, [::1] or localhost.';
  }
  return undefined;
}
