/** A board with nothing on it, until somebody writes or what is stored comes: then the rest of it is fetched. */
import './board.css';
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditorProps } from '../editor.ts';
import { Shell } from './Shell.tsx';
import { Writer } from './Writer.tsx';

interface BoardProps extends EditorProps<'board'> {
  /** The group that was chosen to write before there was anything to write on. */
  readonly writer: string | undefined;
  /** The area that somebody wants to write a note in, first of all. */
  readonly begin: string | undefined;
}
/** @see Board.tsx: its type is told here, so that nothing of it is fetched with this. */
type BoardView = ComponentType<BoardProps>;

export function Editor(props: EditorProps<'board'>) {
  const { field, answer, readOnly, words, idPrefix } = props;
  const [writer, setWriter] = useState<string>();
  // A new object at each press, which asks for the rest again where it did not come.
  const [begin, setBegin] = useState<{ readonly area: string | undefined }>();
  const [board, setBoard] = useState<{ readonly View: BoardView } | 'failed'>();
  // Once it has been needed it stays, also when everything has been taken away again: it knows how to undo that.
  const needed = useRef(false);
  needed.current ||= answer.length > 0 || begin !== undefined;

  useEffect(() => {
    if (!needed.current) return undefined;
    let wanted = true;
    import('./Board.tsx').then(
      ({ Board }) => { if (wanted) setBoard({ View: Board }); },
      (fault: unknown) => {
        console.error(fault);
        if (wanted) setBoard('failed');
      },
    );
    return () => { wanted = false; };
  }, [needed.current, begin]);

  if (typeof board === 'object') return <board.View {...props} writer={writer} begin={begin?.area} />;
  return (
    <Shell
      editor={props} counts={[]} full={false} onAdd={(area) => { setBegin({ area }); }}
      tools={readOnly ? null : <div class="board-tools"><Writer {...{ field, words, idPrefix, writer }} onWriter={setWriter} /></div>}
    >
      {board === 'failed' ? (
        <p class="text-trouble" role="alert">
          {words('later.failed')} <button type="button" class="link-button" onClick={() => { setBegin({ area: undefined }); }}>{words('later.retry')}</button>
        </p>
      ) : null}
    </Shell>
  );
}
