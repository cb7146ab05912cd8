/** What the telemetry asks for; the embedded store's native part does not load below 22. */
const oldest = { major: 22, minor: 15 };

/** The sentence that refuses a Node too old for what the bot is made of; `undefined` when this one will do. */
export function refuseNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return undefined;
  const wanted = `${oldest.major}.${oldest.minor}`;
  return `statusrunde needs Node ${wanted} or newer; this is ${version}. From a checkout, npm start brings its own.`;
}
