import { useId, useState } from 'react';
import { useSpeaker } from '../../ui/use-speaker';

type Props = { tags: string[]; suggestions: readonly string[]; onChange: (tags: string[]) => void };

/** So many of the user's tags stand there to be pressed; typing finds the others. */
const offered = 8;

/** Tags as one types them: Enter or a comma adds one, those given before are a press away. */
export function TagField({ tags, suggestions, onChange }: Props) {
  const { texts, say } = useSpeaker();
  const said = texts.app.tagging;
  const [text, setText] = useState('');
  const id = useId();
  const add = (tag: string) => {
    const clean = tag.trim();
    if (clean !== '' && !tags.includes(clean)) onChange([...tags, clean]);
    setText('');
  };
  const others = suggestions.filter((tag) => !tags.includes(tag));
  return (
    <div className="tag-field">
      <label htmlFor={id}>{said.tags}</label>
      {tags.length > 0 && (
        <ul className="row">
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                className="tag"
                aria-label={say(said.remove, { tag })}
                onClick={() => onChange(tags.filter((one) => one !== tag))}
              >
                {tag} <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        value={text}
        list={`${id}-list`}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => (target.value.endsWith(',') ? add(target.value.slice(0, -1)) : setText(target.value))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return;
          event.preventDefault();
          add(text);
        }}
        onBlur={() => add(text)}
      />
      <datalist id={`${id}-list`}>
        {others.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <p id={`${id}-hint`} className="small soft">
        {said.tagsHint}
      </p>
      {others.length > 0 && (
        <ul className="row" aria-label={said.suggestions}>
          {others.slice(0, offered).map((tag) => (
            <li key={tag}>
              <button type="button" className="tag" data-offered onClick={() => add(tag)}>
                + {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
