import { toHash } from '../route';
import type { Block, Span } from './markdown';

/** What stands in the text has a place of its own there and no other name. */
const numbered = <Item,>(items: readonly Item[]) => items.map((item, at) => [String(at), item] as const);

export const HelpText = ({ blocks }: { blocks: readonly Block[] }) =>
  numbered(blocks).map(([at, block]) => <One key={at} block={block} />);

function One({ block }: { block: Block }) {
  switch (block.is) {
    case 'heading': {
      const Heading = block.level === 1 ? 'p' : block.level === 2 ? 'h2' : 'h3';
      return (
        <Heading id={`help-${block.id}`} className={block.level === 1 ? 'help-title' : undefined}>
          <Words spans={block.spans} />
        </Heading>
      );
    }
    case 'text':
      return (
        <p>
          <Words spans={block.spans} />
        </p>
      );
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {numbered(block.items).map(([at, spans]) => (
            <li key={at}>
              <Words spans={spans} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {numbered(block.head).map(([at, spans]) => (
                <th key={at} scope="col">
                  <Words spans={spans} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbered(block.rows).map(([at, cells]) => (
              <tr key={at}>
                {numbered(cells).map(([place, spans]) => (
                  <td key={place}>
                    <Words spans={spans} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

const Words = ({ spans }: { spans: readonly Span[] }) =>
  numbered(spans).map(([at, span]) => {
    switch (span.is) {
      case 'code':
        return <code key={at}>{span.text}</code>;
      case 'strong':
        return <strong key={at}>{span.text}</strong>;
      case 'soft':
        return <em key={at}>{span.text}</em>;
      case 'link':
        // A file of the source is not here to be opened.
        return span.to.startsWith('#') ? (
          <a key={at} href={toHash({ screen: 'help', section: span.to.slice(1) })}>
            {span.text}
          </a>
        ) : (
          <code key={at}>{span.text}</code>
        );
      default:
        return span.text;
    }
  });
