/** What a sheet says, before it is laid out. */
import type { Drawing } from '../domain/drawing.ts';
import type { Block } from '../domain/report.ts';
import type { Pane, Result } from '../domain/result.ts';

/** One question as the screen counts them. */
export interface SheetQuestion {
  readonly number: number;
  readonly blocks: readonly Block[];
  /** What belongs to the question and stands close under it. */
  readonly attached: readonly Block[];
}

export interface SheetCell {
  readonly label: string;
  /** Empty: a cell to write in. */
  readonly value: string;
  /** Share of the width; 1 where not said. */
  readonly share?: number;
}

export interface SheetDocument {
  /** On the plate: "0.6". */
  readonly plate: string;
  readonly title: string;
  readonly lead: string;
  /** A reminder, e.g. on personal data. */
  readonly notice?: string;
  /** The two lines beside the house: "Utforska", "Steg 2". */
  readonly phase: string;
  readonly step: string;
  readonly house: Drawing;
  readonly questions: readonly SheetQuestion[];
  /** Says what comes after the questions: "Resultat". */
  readonly resultHeading: string;
  /** The result's panes; none where there is nothing to say. A figure without value is a box to write it in. */
  readonly panes: readonly Pane[];
  /** The result's large pictures, before its panes. */
  readonly pictures?: NonNullable<Result['pictures']>;
  /** A sheet to write on: black only, and areas grow to fill it. */
  readonly blank: boolean;
  /** The cells of the title block between the mark and the page number. */
  readonly cells: readonly SheetCell[];
  readonly mark: { readonly name: string; readonly kind: string };
  /** The label of the page number's cell, and the number itself. */
  readonly pageLabel: string;
  readonly pageOf: (page: number, pages: number) => string;
  /** What a chosen box and a chosen pane say to those who don't see them. */
  readonly chosen: (label: string) => string;
  readonly rated: (value: number, max: number) => string;
  readonly credit: string;
  readonly creditRight: string;
}
