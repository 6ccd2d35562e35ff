import { useReader } from '../reader';
import { Button } from './button';
import './toast.css';

/** What was just done, with a way back. The live region is always there so that its change is announced. */
export function Toast(props: { readonly text: string | null; readonly onUndo: (() => void) | null }) {
  const { language } = useReader();
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {props.text && (
        <div class="toast">
          <span>{props.text}</span>
          {props.onUndo && (
            <Button look="plain" onClick={props.onUndo}>
              {language.t('undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
