/** What an operator is told of an export. */
export const exported = {
  written: (initiatives: number, file: string) =>
    `${initiatives === 1 ? '1 indsats' : `${initiatives} indsatser`} er skrevet i ${file}. Filen nævner personer: pas på den.`,
};
