import type { Seeded } from '../seeded';

/** How one request to Teams ends: what its client throws, or nothing; and whether the message is there all the same. */
export interface WireEnding {
  fault?: object;
  arrives: boolean;
}

/** As Teams and the network between answer: some say no to what they have delivered. */
export function wireEnding(seeded: Seeded): WireEnding {
  const status = (statusCode: number, code = '') => ({ statusCode, body: { error: { code } } });
  const throttled = (statusCode: number) => {
    const seconds = `${seeded.between(1, 300)}`;
    return { ...status(statusCode), response: { headers: { get: () => seconds } } };
  };
  return seeded.pick<() => WireEnding>([
    () => ({ fault: throttled(429), arrives: false }),
    () => ({ fault: throttled(412), arrives: false }),
    () => ({ fault: { code: 'ECONNREFUSED' }, arrives: false }),
    () => ({ fault: status(seeded.pick([500, 502, 503, 504, 408])), arrives: seeded.chance(0.5) }),
    () => ({ fault: status(502), arrives: true }),
    () => ({ fault: { code: 'ECONNRESET' }, arrives: seeded.chance(0.5) }),
    () => ({
      fault: status(403, seeded.pick(['MessageWritesBlocked', 'ForbiddenOperationException'])),
      arrives: false,
    }),
    () => ({ fault: status(seeded.pick([400, 401, 404, 413])), arrives: false }),
  ])();
}

/** Who has uninstalled the bot is not written to. */
export const notInstalled: WireEnding = {
  fault: { statusCode: 403, body: { error: { code: 'BotNotInConversationRoster' } } },
  arrives: false,
};
