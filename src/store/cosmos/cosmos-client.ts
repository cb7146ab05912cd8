import { CosmosClient } from '@azure/cosmos';
import { DefaultAzureCredential } from '@azure/identity';

export interface CosmosSettings {
  /** `https://<account>.documents.azure.com:443/`; `http://` is for an emulator. */
  endpoint: string;
  /** Absent: the process's managed identity, or whatever else `DefaultAzureCredential` finds. */
  key?: string;
  database: string;
}

const requestTimeoutMs = 10_000;

/**
 * A client of the account. `atBoot` it does not look for the account's regions: that search hides a wrong address
 * behind two minutes of retries. An `http://` endpoint never looks (an emulator advertises addresses of its own that
 * do not work), and gets no agent: the client refuses one together with an insecure connection.
 */
export function createClient({ endpoint, key }: CosmosSettings, { atBoot }: { atBoot: boolean }): CosmosClient {
  return new CosmosClient({
    endpoint,
    ...(key ? { key } : { aadCredentials: new DefaultAzureCredential() }),
    connectionPolicy: {
      enableEndpointDiscovery: !atBoot && !/^http:/i.test(endpoint),
      requestTimeout: requestTimeoutMs,
    },
  });
}
