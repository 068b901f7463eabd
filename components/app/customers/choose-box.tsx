type Props = { label: string; chosen: boolean; some?: boolean; onPress: (range: boolean) => void };

/** The box that chooses a row, or as `some` all of them; with Shift a range. */
export const ChooseBox = ({ label, chosen, some = false, onPress }: Props) => (
  <label className="choose-box">
    <input
      type="checkbox"
      aria-label={label}
      checked={chosen}
      ref={(box) => {
        if (box) box.indeterminate = some;
      }}
      onChange={({ nativeEvent }) => onPress(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
    />
  </label>
);
