import { rowName, type CellBoxProps } from './row-props.ts';

/** The name of a cell's control: its column, and its row. */
export const cellName = (props: CellBoxProps): string => props.words('table.cell', { column: props.column.label, row: rowName(props) });

/** Where columns are many, only a box with nothing in it has a frame. */
export const boxClass = (said: string): string => (said.trim() === '' ? 'table-box table-box--blank' : 'table-box');
