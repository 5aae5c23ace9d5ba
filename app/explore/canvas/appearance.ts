import type { Core } from 'cytoscape'
import { stylesheet, type CanvasColours } from './stylesheet'

/** Colours of the page as they are now: custom properties resolved by the browser, theme included. */
function coloursOf(container: HTMLElement): CanvasColours {
  const probe = document.createElement('span')
  container.append(probe)
  const colour = (name: string) => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  }
  const colours = {
    page: colour('--page'),
    ink: colour('--ink'),
    inkSoft: colour('--ink-soft'),
    line: colour('--line'),
    lineStrong: colour('--line-strong'),
  }
  probe.remove()
  return { ...colours, isDark: isDark() }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark'
}

/** Gives the canvas its looks, and new ones when the theme changes. */
export function attachAppearance(cy: Core): () => void {
  const container = cy.container()
  if (!container) return () => undefined
  const apply = () => cy.style(stylesheet(coloursOf(container), getComputedStyle(container).fontFamily))
  apply()
  const system = matchMedia('(prefers-color-scheme: dark)')
  const chosen = new MutationObserver(apply)
  system.addEventListener('change', apply)
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => {
    system.removeEventListener('change', apply)
    chosen.disconnect()
  }
}
