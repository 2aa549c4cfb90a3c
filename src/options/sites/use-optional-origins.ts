import { useEffect, useState } from 'preact/hooks';
import { onPermissionChange, optionalOrigins } from '../../shell/optional-origins.ts';

/** Sites that are turned on, as match patterns; `undefined` until the browser has answered. */
export function useOptionalOrigins(): readonly string[] | undefined {
  const [origins, setOrigins] = useState<readonly string[]>();
  useEffect(() => {
    const look = (): void => void optionalOrigins().then(setOrigins);
    look();
    return onPermissionChange(look);
  }, []);
  return origins;
}
