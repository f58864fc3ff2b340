/** Where things stand in a programme’s own repository. */
export const BRAND_FOLDER = 'brand';
export const SETTING_FILE = 'toolkit.env';
export const WORKFLOW_FILE = '.github/workflows/publish.yml';
