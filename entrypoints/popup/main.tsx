import { render } from 'preact'

render(<p>Trainspotter</p>, document.body)
