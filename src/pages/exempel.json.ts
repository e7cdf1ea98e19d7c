/** The filled example of the made-up town Älvsund, as a workbook file. */
import type { APIRoute } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { exampleFile } from '../state/example-file.ts';

export const GET: APIRoute = async () => {
  const about = await Promise.all([getEntry('workbook', 'workbook'), getEntry('register', 'register')]);
  const exercises = (await getCollection('exercises')).map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Response(exampleFile(about.flatMap((entry) => entry?.data ?? []), exercises, Date.UTC(2026, 0, 15, 9)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
