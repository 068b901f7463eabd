import { useEffect, useState } from 'react';
import { Loading } from '../../ui/loading';
import { useSpeaker } from '../../ui/use-speaker';
import { toHash } from '../route';
import { Screen } from '../screen';
import './help.css';
import { HelpText } from './help-text';
import { type Block, blocksOf } from './markdown';

/** Who comes here is stuck, or wants to know what the product does with what it reads. It is README, word for word, as of the build. */
export function HelpScreen({ section }: { section: string | null }) {
  const { texts } = useSpeaker();
  const [blocks, setBlocks] = useState<Block[] | null>(null);
  useEffect(() => {
    let gone = false;
    // In a file of its own: whoever needs no help does not load it.
    void import('@/README.md?raw').then(({ default: readme }) => {
      if (!gone) setBlocks(blocksOf(readme));
    });
    return () => {
      gone = true;
    };
  }, []);
  useEffect(() => {
    if (blocks && section) document.getElementById(`help-${section}`)?.scrollIntoView();
  }, [blocks, section]);
  const sections = (blocks ?? []).flatMap((block) => (block.is === 'heading' && block.level === 2 ? [block] : []));
  return (
    <Screen title={texts.app.nav.help}>
      {blocks ? (
        <article className="help" lang="en">
          <ul className="help-sections">
            {sections.map(({ id, spans }) => (
              <li key={id}>
                <a href={toHash({ screen: 'help', section: id })}>{spans.map(({ text }) => text).join('')}</a>
              </li>
            ))}
          </ul>
          <HelpText blocks={blocks} />
        </article>
      ) : (
        <Loading />
      )}
    </Screen>
  );
}
