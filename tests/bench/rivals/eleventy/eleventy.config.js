export default function (config) {
  config.addPassthroughCopy({ '../style.css': 'style.css' });
  return { dir: { input: 'site', output: process.env.OUT_DIR } };
}
