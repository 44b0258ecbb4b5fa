import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { versionDefine } from './build/version.ts'

/** Builds what the server renders pages with: one folder that needs no installed packages. */
export default defineConfig({
  plugins: [react()],
  publicDir: false,
  // Else the development build of React is taken where NODE_ENV is not set.
  define: { ...versionDefine, 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  css: {
    modules: { generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}` },
  },
  build: {
    ssr: 'src/app/render.tsx',
    outDir: 'dist/.render',
    target: 'node22',
  },
})
