import { byName, type Indicator } from '../../src/domain/indicator/indicator';
import type { Initiative } from '../../src/domain/portfolio/initiative';
import { byNumber } from '../../src/domain/portfolio/initiative';
import type { Portfolio } from '../../src/domain/portfolio/portfolio';
import type { Change, Creation, IndicatorStore, Kept, PortfolioStore } from '../../src/workflows/ports';

export interface PortfolioStoreInMemory extends PortfolioStore, IndicatorStore {
  /** Everything that was written, in order: `create initiative 12`. */
  readonly writes: string[];
  close(): Promise<void>;
}

/** A store that forgets when the test ends. `beforeWrite` may throw (a crash) or write itself (somebody else was first). */
export function portfolioStoreInMemory(
  beforeWrite: (write: string, nth: number) => Promise<void> | void = () => {},
): PortfolioStoreInMemory {
  const portfolios = new Map<string, Kept<Portfolio>>();
  const initiatives = new Map<string, Kept<Initiative>>();
  const indicators = new Map<string, Kept<Indicator>>();
  const writes: string[] = [];
  let version = 0;
  let begun = 0;
  const keep = <T>(kept: T) => structuredClone({ ...kept, version: `${++version}` });
  const record = async (write: string) => {
    await beforeWrite(write, begun++);
    writes.push(write);
  };
  const create = <T>(into: Map<string, Kept<T>>, key: string, value: T): Creation => {
    if (into.has(key)) return 'exists';
    into.set(key, keep(value));
    return 'created';
  };
  const change = <T>(into: Map<string, Kept<T>>, key: string, value: Kept<T>): Change => {
    if (into.get(key)?.version !== value.version) return 'stale';
    into.set(key, keep(value));
    return 'changed';
  };
  const keyOf = ({ portfolioId, number }: Initiative) => `${portfolioId}/${number}`;
  return {
    writes,
    listPortfolios: async () => structuredClone([...portfolios.values()]),
    findPortfolio: async (id) => structuredClone(portfolios.get(id)),
    createPortfolio: async (portfolio) => {
      await record(`create portfolio ${portfolio.id}`);
      return create(portfolios, portfolio.id, portfolio);
    },
    changePortfolio: async (portfolio) => {
      await record(`change portfolio ${portfolio.id}`);
      return change(portfolios, portfolio.id, portfolio);
    },
    listInitiatives: async (id) =>
      structuredClone([...initiatives.values()].filter((i) => i.portfolioId === id).sort(byNumber)),
    findInitiative: async (id, number) => structuredClone(initiatives.get(`${id}/${number}`)),
    findInitiatives: async (id, numbers) =>
      structuredClone(
        [...initiatives.values()].filter((i) => i.portfolioId === id && numbers.includes(i.number)).sort(byNumber),
      ),
    createInitiative: async (initiative) => {
      await record(`create initiative ${initiative.number}`);
      return create(initiatives, keyOf(initiative), initiative);
    },
    changeInitiative: async (initiative) => {
      await record(`change initiative ${initiative.number}`);
      return change(initiatives, keyOf(initiative), initiative);
    },
    listIndicators: async (id) =>
      structuredClone([...indicators.values()].filter((i) => i.portfolioId === id).sort(byName)),
    findIndicator: async (id, of) => structuredClone(indicators.get(`${id}/${of}`)),
    createIndicator: async (indicator) => {
      await record(`create indicator ${indicator.id}`);
      return create(indicators, `${indicator.portfolioId}/${indicator.id}`, indicator);
    },
    changeIndicator: async (indicator) => {
      await record(`change indicator ${indicator.id}`);
      return change(indicators, `${indicator.portfolioId}/${indicator.id}`, indicator);
    },
    listChannels: async () => [],
    putChannel: async () => {},
    changeChannel: async () => 'stale',
    close: async () => {},
  };
}
