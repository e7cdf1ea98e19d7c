/** The filled example of the made-up town Älvsund, as a workbook file. */
import type { APIRoute } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { exampleFile } from '../state/example-file.ts';

export const GET: APIRoute = async () => {
  const workbook = await getEntry('workbook', 'workbook');
  if (workbook === undefined) throw new Error('content/sv/workbook.mdx: there is no such file');
  const exercises = (await getCollection('exercises')).map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Response(exampleFile(workbook.data, exercises, Date.UTC(2026, 0, 15, 9)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
