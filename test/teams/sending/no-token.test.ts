import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AppCredentials, ServiceClientCredentialsFactory } from 'botframework-connector';
import type { NoticeContent } from '../../../src/domain/shown/notice-content';
import { Connectors } from '../../../src/teams/sending/connectors';
import { createMessenger } from '../../../src/teams/sending/messenger';
import { Pacing } from '../../../src/teams/sending/pacing';
import { publishedLimits, SendLimits } from '../../../src/teams/sending/send-limits';
import { type ConnectorStub, startConnectorStub } from '../connector-stub';

const appId = '00000000-0000-0000-0000-0000000000b1';
let connector: ConnectorStub;
beforeAll(async () => {
  connector = await startConnectorStub();
});
afterAll(() => connector.stop());

/** Entra gives no token: the secret has run out, say, or its machine is gone. */
let refusal: Error | 'silence' | undefined;
class Credentials extends AppCredentials {
  override async getToken(): Promise<string> {
    if (refusal === 'silence') return new Promise(() => {});
    if (refusal) throw refusal;
    return 'a-token';
  }
  protected refreshToken(): never {
    throw new Error('not asked for');
  }
}

class Factory extends ServiceClientCredentialsFactory {
  isValidAppId = async (id: string) => id === appId;
  isAuthenticationDisabled = async () => false;
  createCredentials = async () => new Credentials(appId) as never;
}

it('a message for which the bot gets no token is not sent, certainly, and goes out once there is one', async () => {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: appId }, new Factory()),
  );
  const again: number[] = [];
  const messenger = createMessenger({
    connectors: new Connectors({ adapter, appId, sendTimeoutMs: 500 }),
    pacing: new Pacing(new SendLimits(publishedLimits(50)), () => performance.now()),
    log: { info: () => {}, warn: () => {}, error: () => {} },
    vetAddress: () => undefined,
    lookAgainIn: (seconds) => again.push(seconds),
  });
  const to = { serviceUrl: connector.serviceUrl, conversationId: 'a:chat', botId: '28:bot', userId: '29:somebody' };
  const content: NoticeContent = {
    kind: 'postUnknown',
    language: 'da',
    portfolioId: 'sample',
    committee: 'TSS',
    committeeId: 'tss',
    dueOn: '2024-10-01',
    today: '2024-09-17',
  } as NoticeContent;
  const tell = async () => {
    const room = await messenger.room(to);
    if (!room) throw new Error('There is room.');
    return messenger.tell(room, content);
  };
  refusal = Object.assign(new Error('invalid_client'), { errorCode: 'invalid_client' });
  expect(await tell()).toEqual({ kind: 'notNow', retryAfterSeconds: 60 });
  expect([connector.calls.length, again]).toEqual([0, [60]]);
  refusal = 'silence';
  expect(await tell()).toEqual({ kind: 'notNow', retryAfterSeconds: 60 });
  expect([connector.calls.length, again]).toEqual([0, [60, 60]]);
  refusal = undefined;
  expect(await tell()).toMatchObject({ kind: 'sent', conversationId: 'a:chat' });
  expect(connector.calls).toHaveLength(1);
});
