const oldestMajor = 22;

/** The sentence that refuses a Node too old for the embedded store; `undefined` when this one will do. */
export function refuseNode(version: string): string | undefined {
  const major = Number.parseInt(version.replace(/^v/, ''), 10);
  if (major >= oldestMajor) return undefined;
  return `statusrunde needs Node ${oldestMajor} or newer; this is ${version}. From a checkout, npm start brings its own.`;
}
