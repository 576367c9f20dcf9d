import { colours } from './html-style';

/** A self-contained page; title and style are ours, and the caller escapes the body. */
export function htmlPage(title: string, style: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${colours}${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
