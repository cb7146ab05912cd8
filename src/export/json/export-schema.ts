import { z } from 'zod';
import type { InitiativeWithRequests, PortfolioHead } from '../../workflows/exporting/export-ports';
import { indicatorShape } from './shapes/indicator-shape';
import { initiativeFields } from './shapes/initiative-shape';
import { day, type Lacks, lacksNothing } from './shapes/plain';
import { portfolioShape } from './shapes/portfolio-shape';
import { requestShape, roundShape } from './shapes/round-shape';
import { snapshotShape } from './shapes/snapshot-shape';

/** What stands in a file first. A field that is added or changed is a new version; older ones stay readable. */
export const format = { format: 'statusrunde export', version: 1 } as const;

export const headShape = z.object({
  on: day.describe('The day the file tells of.'),
  portfolio: portfolioShape,
  indicators: z.array(indicatorShape),
  rounds: z.array(roundShape).describe('Oldest opened first.'),
});

export const pieceShape = z.object({
  initiative: z.object(initiativeFields),
  requests: z.array(requestShape).describe('Of every round, and what was answered between rounds.'),
});

lacksNothing<Lacks<PortfolioHead, z.output<typeof headShape>>>();
lacksNothing<Lacks<InitiativeWithRequests, z.output<typeof pieceShape>>>();

/** The whole file. */
export const exportShape = z.object({
  format: z.literal(format.format),
  version: z.literal(format.version),
  ...headShape.shape,
  published: z.array(snapshotShape).describe('By the rounds’ ids.'),
  initiatives: z.array(pieceShape).describe('By number.'),
});

/** The same for whoever reads such a file with other tools: `docs/schema/export.schema.json`. */
export function exportJsonSchema(): object {
  return {
    ...z.toJSONSchema(exportShape, { target: 'draft-2020-12' }),
    title: 'A portfolio exported from Statusrunde',
  };
}
