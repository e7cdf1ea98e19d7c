import { withNotice, type BodyProps } from './bodies.tsx';
import { TableCard } from './TableCard.tsx';

export function Body(props: BodyProps) {
  return (
    <ul class="cards" aria-labelledby={`${props.idPrefix}-label`}>
      {withNotice(
        props,
        (row) => { const { key, ...rest } = props.propsOf(row); return <TableCard key={key} {...rest} open={props.open.has(row.id)} />; },
        (line) => <li key="notice" class="table-notice">{line}</li>,
      )}
    </ul>
  );
}
