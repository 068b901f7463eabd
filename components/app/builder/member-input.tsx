import type { Member } from '@/core/segments/rules/condition';
import { useSpeaker } from '../../ui/use-speaker';
import { nameOfModel } from '../segmentation-name';
import { useMade } from './made';

/** Which segment one must be in: of this set above, or of another segmentation of the list. */
export function MemberInput({ member, onChange }: { member: Member; onChange: (member: Member) => void }) {
  const speaker = useSpeaker();
  const said = speaker.texts.builder;
  const { models, earlier } = useMade();
  const options: { value: string; member: Member; name: string; group: string }[] = [
    ...earlier.map(({ key, name }) => ({ value: key, member: { member: key }, name, group: said.earlier })),
    ...models.flatMap((model) =>
      model.segments.map((segment) => ({
        value: `${segment.key} ${model.id}`,
        member: { member: segment.key, model: model.id },
        name: speaker.segment(model.method, segment),
        group: nameOfModel(model, speaker),
      })),
    ),
  ];
  const chosen = options.find((one) => one.member.member === member.member && one.member.model === member.model);
  const groups = Map.groupBy(options, ({ group }) => group);
  return (
    <select
      aria-label={said.inSegment}
      value={chosen?.value ?? ''}
      onChange={(event) => {
        const found = options.find(({ value }) => value === event.target.value);
        if (found) onChange(found.member);
      }}
    >
      <option value="">{said.chooseSegment}</option>
      {[...groups].map(([group, of]) => (
        <optgroup key={group} label={group}>
          {of.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
