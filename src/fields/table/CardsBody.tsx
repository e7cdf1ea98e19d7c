import { withNotice, type BodyProps } from './bodies.tsx';
import { TableCard } from './TableCard.tsx';

export function Body(props: BodyProps) {
  const { desk, propsOf } = props;
  return (
    <ul class="cards" aria-labelledby={`${desk.props.idPrefix}-label`}>
      {withNotice(
        props,
        (row) => { const { key, ...rest } = propsOf(row); return <TableCard key={key} {...rest} open={desk.state.open.has(row.id)} />; },
        (line) => <li key="notice" class="table-notice">{line}</li>,
      )}
    </ul>
  );
}
