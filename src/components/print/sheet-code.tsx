/** The way from paper back to the tool: a code for a camera, and an address for whoever has none. */
import { paperCode, type QrCode } from '../../export/qr-code.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
import { typedAddress } from '../../lib/start/address.ts';
import { QrPicture } from '../document/qr-picture.tsx';

interface Props {
  /** All of it, with what the sheet proposes. */
  address: string;
  /** That of the address, where it was made already. */
  code?: QrCode | undefined;
  t: Translate;
}

export function SheetCode({ address, code = paperCode(address), t }: Props) {
  const typed = <b dir="ltr">{typedAddress(address)}</b>;
  return (
    <div class="sheet-code">
      {code && (
        <QrPicture code={code} label={t('sheetCode.label', { address: typedAddress(address) })} />
      )}
      <p>{fillRuns(t, code ? 'sheetCode.scan' : 'sheetCode.type', { address: typed })}</p>
    </div>
  );
}
