module.exports = {
  target: 'node20',
  mode: 'production',
  entry: './app.cjs',
  externals: { 'rongcloud-native': 'commonjs rongcloud-native' },
  output: { path: `${__dirname}/webpack`, filename: 'app.cjs' },
};
