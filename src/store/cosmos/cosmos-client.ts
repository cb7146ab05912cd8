import { CosmosClient, type PluginConfig } from '@azure/cosmos';
import { DefaultAzureCredential } from '@azure/identity';

export interface CosmosSettings {
  /** `https://<account>.documents.azure.com:443/`; `http://` is for an emulator. */
  endpoint: string;
  /** Absent: the process's managed identity, or whatever else `DefaultAzureCredential` finds. */
  key?: string;
  database: string;
  /** Told what each request cost, whatever came of it. */
  charged?: ChargeObserver;
}

/** `charge` is in request units. */
export type ChargeObserver = (request: { operation: string; status: number; charge: number }) => void;

const requestTimeoutMs = 10_000;

/**
 * A client of the account. `atBoot` it does not look for the account's regions: that search hides a wrong address
 * behind two minutes of retries. An `http://` endpoint never looks (an emulator advertises addresses of its own that
 * do not work), and gets no agent: the client refuses one together with an insecure connection.
 */
export function createClient(
  { endpoint, key, charged }: CosmosSettings,
  { atBoot }: { atBoot: boolean },
): CosmosClient {
  return new CosmosClient({
    endpoint,
    ...(key ? { key } : { aadCredentials: new DefaultAzureCredential() }),
    connectionPolicy: {
      enableEndpointDiscovery: !atBoot && !/^http:/i.test(endpoint),
      requestTimeout: requestTimeoutMs,
    },
    ...{ plugins: [withoutPlans, ...(charged ? [observing(charged)] : [])] },
  });
}

/**
 * Beside each query the client asks the service how it would be spread over the partitions, a request of its own, in case the
 * answer to the query is that it must be. None of ours must: those in an order are within one partition. The client keeps
 * the fault for that case, and shows it in no other.
 */
const withoutPlans: PluginConfig = {
  on: 'request',
  async plugin(request, _diagnostics, next) {
    const isPlan = request.headers?.['x-ms-cosmos-is-query-plan-request'] !== undefined;
    if (isPlan && request.body) throw new Error('None of our queries needs a plan.');
    return await next(request);
  },
};

/** Next to the wire: what the client asks for on its own, and what it tries again, costs too. */
function observing(charged: ChargeObserver): PluginConfig {
  const tell = (operation: string, status: unknown, headers: Record<string, unknown> = {}) => {
    const charge = Number(headers['x-ms-request-charge']);
    if (charge > 0) charged({ operation, status: Number(status), charge });
  };
  return {
    on: 'request',
    async plugin(request, _diagnostics, next) {
      const { operationType = 'other' } = request;
      try {
        const response = await next(request);
        tell(operationType, response.code, response.headers);
        return response;
      } catch (error) {
        const { code, headers } = error as { code?: unknown; headers?: Record<string, unknown> };
        tell(operationType, code, headers);
        throw error;
      }
    },
  };
}
