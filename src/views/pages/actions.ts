/** The script of the page with everybody's promises. */
import { loadModels } from '../../fields/models.ts';
import { ActionsPage } from '../ActionsPage.tsx';
import { wake } from '../islands.ts';
import { SaveBadge } from '../SaveBadge.tsx';

wake('badge', SaveBadge);
wake('actions', ActionsPage, ({ exercises }) => loadModels(exercises.flatMap(({ fields }) => fields.map(({ kind }) => kind))));
