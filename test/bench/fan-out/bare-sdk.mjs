// The SDK alone, sending one card over and over as its documentation shows: the least that a message costs with it.
import { dist } from '../measure.mjs';
import { conversationOf } from './fill.mjs';

const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = dist('botbuilder');
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (_context, error) => {
  throw error;
};

process.on('message', async ({ serviceUrl, activity, tenants, owners, atOnce, messages }) => {
  const before = process.cpuUsage();
  let next = 0;
  const sendSome = async () => {
    for (let n = next++; n < messages; n = next++) {
      const id = conversationOf(n % tenants, Math.floor(n / tenants) % owners);
      const { type, summary, attachments } = activity;
      await adapter.continueConversationAsync('', referenceTo(serviceUrl, id), async (context) => {
        await context.sendActivity({ type, summary, attachments });
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendSome));
  const { user, system } = process.cpuUsage(before);
  process.send({ cpu: (user + system) / 1000 });
});
process.on('disconnect', () => process.exit());

function referenceTo(serviceUrl, id) {
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: '28:bench', name: '' },
    user: { id: `29:${id}`, name: '' },
    conversation: { id, name: '', isGroup: false, conversationType: 'personal' },
  };
}
