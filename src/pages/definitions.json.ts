/** Every exercise's fields in one file: what an imported workbook is checked against. */
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';

export const GET: APIRoute = async () => {
  const entries = [...(await getCollection('exercises')), ...(await getCollection('workbook')), ...(await getCollection('register'))];
  return Response.json({ exercises: entries.map(({ data: { id, fields } }) => ({ id, fields })) });
};
