/** The JSON Schema of a workbook file. */
import type { APIRoute } from 'astro';
import { fileSchema } from '../state/file-schema.ts';

export const GET: APIRoute = () => Response.json(fileSchema());
