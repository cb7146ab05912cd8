import type { Call, ConnectorStub } from './connector-stub';

export const botId = '28:00000000-0000-0000-0000-0000000000b1';
const tenantId = '00000000-0000-0000-0000-0000000000a1';

/** Somebody in Teams. `key` makes their object id, as the sample portfolio names it. */
export interface Somebody {
  key: string;
  name: string;
  upn?: string;
}

export const people = {
  coordinator: { key: 'c1', name: 'Rollen C1', upn: 'koordinator@example.com' },
  midt: { key: 'd2', name: 'Rollen D2', upn: 'midt@example.com' },
  bornholm: { key: 'd3', name: 'Rollen D3', upn: 'bornholm@example.com' },
  byen: { key: 'd4', name: 'Rollen D4', upn: 'byen@example.com' },
  syd: { key: 'd5', name: 'Rollen D5', upn: 'syd@example.com' },
  member: { key: 'e5', name: 'Rollen E5', upn: 'medlem@example.com' },
  stranger: { key: 'f6', name: 'Rollen F6', upn: 'fremmed@example.com' },
} satisfies Record<string, Somebody>;

export const objectIdOf = ({ key }: Somebody) => `00000000-0000-0000-0000-${key.padStart(12, '0')}`;
export const chatOf = ({ key }: Somebody) => `a:chat-${key}`;
const userIdOf = ({ key }: Somebody) => `29:${key}`;

export const channelId = (name: string) => `19:${name}@thread.tacv2`;

/** Where something is said: in the person's own chat, or in a thread of a channel. */
export type Where = 'chat' | { channel: string };

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
  body: any;
  activityId: string;
  /** What the bot said in reply to this activity, in order. */
  replies: Call[];
}

/** Speaks to a bot as Teams does, over HTTP, with the shapes Teams sends. */
export class TeamsClient {
  private count = 0;

  constructor(
    readonly url: () => string,
    readonly connector: ConnectorStub,
  ) {}

  install(who: Somebody, where: Where = 'chat', action = 'add', id?: string): Promise<Answer> {
    return this.post({ ...this.activity(who, where), type: 'installationUpdate', action, ...(id ? { id } : {}) });
  }

  /**
   * In a channel only what mentions the bot reaches it. `mentioned` are others who are mentioned: each in the place of an
   * `@` in the text, or else at its end.
   */
  say(who: Somebody, text: string, where: Where = 'chat', ...mentioned: Somebody[]): Promise<Answer> {
    const bot = { type: 'mention', mentioned: { id: botId, name: 'Statusrunde' }, text: '<at>Statusrunde</at>' };
    const others = mentioned.map((other) => {
      this.activity(other);
      const mention = { id: userIdOf(other), name: other.name };
      return { type: 'mention', mentioned: mention, text: `<at>${other.name}</at>` };
    });
    const entities = [...(where === 'chat' ? [] : [bot]), ...others];
    const said = others.reduce(
      (words, other) => (/@(?= |$)/.test(words) ? words.replace(/@(?= |$)/, other.text) : `${words} ${other.text}`),
      text,
    );
    return this.post({
      ...this.activity(who, where),
      type: 'message',
      text: where === 'chat' ? said : `<at>Statusrunde</at> ${said}\n`,
      textFormat: 'plain',
      entities,
    });
  }

  /** A button of a card. */
  press(
    who: Somebody,
    verb: string,
    data: unknown,
    {
      where = 'chat',
      replyToId,
      id,
      pressedAt,
    }: { where?: Where; replyToId?: string; id?: string; pressedAt?: string } = {},
  ): Promise<Answer> {
    return this.post({
      ...this.activity(who, where),
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', title: verb, verb, data }, trigger: 'manual' },
      ...(replyToId ? { replyToId } : {}),
      ...(id ? { id } : {}),
      ...(pressedAt ? { timestamp: pressedAt } : {}),
    });
  }

  /** Files, as Teams tells of them in a person's own chat. */
  sendFiles(
    who: Somebody,
    files: { name: string; url: string }[],
    where: Where = 'chat',
    id?: string,
  ): Promise<Answer> {
    const attachments = files.map(({ name, url }) => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: `https://contoso.sharepoint.com/personal/x/${name}`,
      name,
      content: { downloadUrl: url, uniqueId: '1150D938', fileType: name.split('.').at(-1) },
    }));
    return this.post({ ...this.activity(who, where), type: 'message', attachments, ...(id ? { id } : {}) });
  }

  /** Yes or no to a file the bot would put in the person's own files. */
  consent(who: Somebody, value: object, replyToId?: string): Promise<Answer> {
    return this.post({
      ...this.activity(who),
      type: 'invoke',
      name: 'fileConsent/invoke',
      value: { type: 'fileUpload', ...value },
      ...(replyToId ? { replyToId } : {}),
    });
  }

  /** What every activity carries. */
  activity(who: Somebody, where: Where = 'chat'): Record<string, unknown> & { id: string } {
    const from = { id: userIdOf(who), name: who.name, aadObjectId: objectIdOf(who) };
    this.connector.members.set(userIdOf(who), {
      ...from,
      ...(who.upn ? { userPrincipalName: who.upn } : {}),
    });
    const isChat = where === 'chat';
    const id = `f:${process.pid}-${++this.count}`;
    return {
      id,
      channelId: 'msteams',
      serviceUrl: this.connector.serviceUrl,
      timestamp: new Date().toISOString(),
      from,
      recipient: { id: botId, name: 'Statusrunde' },
      conversation: {
        id: isChat ? chatOf(who) : `${channelId(where.channel)};messageid=1700000000000`,
        conversationType: isChat ? 'personal' : 'channel',
        tenantId,
        ...(isChat ? {} : { isGroup: true }),
      },
      channelData: { tenant: { id: tenantId }, ...(isChat ? {} : { channel: { id: channelId(where.channel) } }) },
    };
  }

  async post(activity: Record<string, unknown>): Promise<Answer> {
    const response = await fetch(`${this.url()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    const activityId = String(activity.id ?? '');
    return {
      status: response.status,
      body: text.startsWith('{') ? JSON.parse(text) : text,
      activityId,
      replies: this.connector.calls.filter((call) => call.kind === 'post' && call.targetId === activityId),
    };
  }
}
