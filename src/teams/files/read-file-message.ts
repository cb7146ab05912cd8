import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { SentFile } from '../../workflows/importing/receive-table';

const downloadInfo = 'application/vnd.microsoft.teams.file.download.info';

const attachment = z.object({
  contentType: z.literal(downloadInfo),
  name: z.string().min(1).max(400),
  content: z.object({ downloadUrl: z.string().min(1).max(4000), fileType: z.string().max(20).optional() }),
});

/** The files that a message brings; what of them is not as Teams says it has an address that nothing is fetched from. */
export function filesOf({ attachments }: Partial<Activity>): SentFile[] {
  return (attachments ?? [])
    .filter(({ contentType }) => contentType === downloadInfo)
    .map((given) => {
      const read = attachment.safeParse(given).data;
      return read ? { name: nameOf(read), url: read.content.downloadUrl } : { name: 'unnamed.csv', url: '' };
    });
}

/** A phone may leave the ending to `fileType`. */
function nameOf({ name, content: { fileType } }: z.infer<typeof attachment>): string {
  return /\.[a-z0-9]{1,5}$/i.test(name) || !fileType ? name : `${name}.${fileType}`;
}
