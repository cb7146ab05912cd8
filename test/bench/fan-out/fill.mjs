import { followedSince, madeUpInitiatives, madeUpPortfolio } from '../made-up-portfolio.mjs';

export function portfolioOf(tenant) {
  return `tenant-${tenant}`;
}

export function conversationOf(tenant, owner) {
  return `${portfolioOf(tenant)}:${owner}`;
}

/** A portfolio of a tenant of its own, with one initiative to an owner, each met in a chat of their own. */
export async function fill(store, { tenant, owners, serviceUrl }) {
  const portfolioId = portfolioOf(tenant);
  const initiatives = madeUpInitiatives(owners, 1);
  for (const [n, { cadence: _, cadenceSince: __, ...initiative }] of initiatives.entries()) {
    const id = `${portfolioId}-ejer-${n}`;
    const address = {
      serviceUrl,
      conversationId: conversationOf(tenant, n),
      tenantId: portfolioId,
      botId: '28:bench',
      userId: `29:${id}`,
    };
    await store.createPerson({ id, name: `Ejer ${n}`, metAt: followedSince, seenAt: followedSince, address });
    await store.createInitiative({ ...initiative, portfolioId, owner: { person: id } });
  }
  await store.createPortfolio({ ...madeUpPortfolio(1), id: portfolioId });
}
