/** What an operator is told of a document. */
export const documented = {
  written: (initiatives: number, file: string) =>
    `${initiatives === 1 ? '1 indsats' : `${initiatives} indsatser`} er skrevet i ${file}.`,
};
