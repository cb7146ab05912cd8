import { type Activity, TeamsInfo, type TurnContext } from 'botbuilder';
import type { Address } from '../domain/people/person';
import { toPersonRef } from '../domain/people/person';
import type { Place } from '../workflows/people/find-visit';
import type { Sighting } from '../workflows/people/meet-person';

/** Where an activity came from, in our words. A channel's threads are one place. */
export function placeOf(activity: Activity): Place {
  if (activity.conversation.conversationType === 'personal') return { kind: 'chat' };
  return { kind: 'channel', conversationId: channelIdOf(activity) };
}

export function addressOf(activity: Activity): Address {
  const isChat = placeOf(activity).kind === 'chat';
  const tenantId =
    activity.conversation.tenantId ?? (activity.channelData as { tenant?: { id?: string } } | undefined)?.tenant?.id;
  return {
    serviceUrl: activity.serviceUrl,
    conversationId: isChat ? activity.conversation.id : channelIdOf(activity),
    botId: activity.recipient.id,
    ...(tenantId ? { tenantId } : {}),
    ...(isChat ? { userId: activity.from.id } : {}),
  };
}

function channelIdOf(activity: Activity): string {
  return activity.conversation.id.split(';')[0] ?? activity.conversation.id;
}

/** A channel's own name, where Teams tells it; its General channel has none. */
export function channelNameOf({ channelData }: Activity): string | undefined {
  return (channelData as { channel?: { name?: string } } | undefined)?.channel?.name;
}

/** Who sent an authenticated activity: their Entra object id and nothing the message itself claims. */
export function sightingOf(activity: Activity): Sighting | undefined {
  const id = activity.from?.aadObjectId;
  if (typeof id !== 'string' || !isObjectId(id)) return undefined;
  const address = addressOf(activity);
  return {
    id: toPersonRef(id),
    ...(address.tenantId ? { tenantId: address.tenantId } : {}),
    ...(activity.from.name ? { name: activity.from.name } : {}),
    ...(placeOf(activity).kind === 'chat' ? { address } : {}),
  };
}

function isObjectId(text: string): boolean {
  // All zeros are what some clients write for nobody.
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text) && /[1-9a-f]/i.test(text);
}

/** A member's object id and user principal name as the Teams service tells them. */
export async function lookUpMember(
  context: TurnContext,
  userId: string,
): Promise<{ id?: string; upn?: string; name?: string }> {
  const member = await TeamsInfo.getMember(context, userId);
  const upn = member.userPrincipalName ?? (member as { userPrincipleName?: string }).userPrincipleName;
  return {
    ...(member.aadObjectId ? { id: toPersonRef(member.aadObjectId) } : {}),
    ...(upn ? { upn: toPersonRef(upn) } : {}),
    ...(member.name ? { name: member.name } : {}),
  };
}
