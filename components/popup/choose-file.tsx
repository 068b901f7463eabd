import { browser } from 'wxt/browser';
import { tabAddress } from '@/core/browser/panel';
import { toHash } from '../app/route';
import { ButtonLink } from '../ui/button';
import { useSpeaker } from '../ui/use-speaker';

/** Firefox closes its popup when a file dialog opens, so that there the file is chosen in a tab. */
const losesFocus = (): boolean =>
  'sidebarAction' in browser && browser.extension.getViews({ type: 'popup' }).includes(window);

export function ChooseFile({ onFile }: { onFile: (file: File) => void }) {
  const { texts } = useSpeaker();
  if (losesFocus()) {
    return (
      <ButtonLink href={tabAddress(toHash({ screen: 'import' }))} target="_blank">
        {texts.popup.choose}
      </ButtonLink>
    );
  }
  return (
    <label className="button choose-file">
      {texts.popup.choose}
      <input
        type="file"
        className="aloud"
        accept=".csv,.tsv,.txt,.xlsx,.vcf,.vcard"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // So that the same file can be chosen again after it was changed.
          event.target.value = '';
        }}
      />
    </label>
  );
}
