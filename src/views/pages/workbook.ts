/** The script of the workbook's own page. */
import { wake } from '../islands.ts';
import { loadFields } from '../load-fields.ts';
import { SaveBadge } from '../SaveBadge.tsx';
import { WorkbookPage } from '../WorkbookPage.tsx';

wake('badge', SaveBadge);
wake('workbook', WorkbookPage, ({ definition }) => loadFields(definition.fields));
