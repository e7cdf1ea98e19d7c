/** The script of a sheet's page. */
import { loadRules } from '../../domain/rules/evaluate.ts';
import { loadModels } from '../../fields/models.ts';
import { wake } from '../islands.ts';
import { PaperSheet } from '../PaperSheet.tsx';

wake('sheet', PaperSheet, ({ definition: { fields, rule } }) => Promise.all([
  loadModels(fields.map(({ kind }) => kind)),
  rule === undefined ? null : loadRules([rule.kind]),
]));
