import { useRef, useState } from 'preact/hooks';

/** Runs one save at a time: what is pressed while another is running is ignored. `isSaving`: whether one is running. */
export function useSaving() {
  const [isSaving, setIsSaving] = useState(false);
  const isBusy = useRef(false);
  const saveOnce = async (save: () => Promise<void>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setIsSaving(true);
    await save().finally(() => {
      isBusy.current = false;
      setIsSaving(false);
    });
  };
  return { isSaving, saveOnce } as const;
}
