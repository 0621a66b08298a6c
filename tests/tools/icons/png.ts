import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const RGBA = 6
const PALETTE = 3

export interface Picture {
  width: number
  height: number
  /** Four bytes per pixel: red, green, blue, alpha. */
  pixels: Buffer
}

/** Reads the output of `rsvg-convert`, 8-bit RGBA, and of `encode` (https://www.w3.org/TR/png-3/). */
export function decode(png: Buffer): Picture {
  const chunks = chunksOf(png)
  const [header] = chunks.get('IHDR') ?? []
  const type = header?.[9]
  if (!header || header[8] !== 8 || (type !== RGBA && type !== PALETTE)) throw new Error('This is no picture of that kind')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const bytes = unfilter(
    inflateSync(Buffer.concat(chunks.get('IDAT') ?? [])),
    height,
    type === RGBA ? width * 4 : width,
    type === RGBA ? 4 : 1,
  )
  if (type === RGBA) return { width, height, pixels: bytes }
  const [colours = Buffer.alloc(0)] = chunks.get('PLTE') ?? []
  const [alphas = Buffer.alloc(0)] = chunks.get('tRNS') ?? []
  const pixels = Buffer.concat([...bytes].map((at) => Buffer.from([...colours.subarray(at * 3, at * 3 + 3), alphas[at] ?? 255])))
  return { width, height, pixels }
}

/** The same image with a palette, transparent colours first: a third smaller for a sign of few colours. */
export function encode({ width, height, pixels }: Picture): Buffer {
  const spelled = Array.from({ length: width * height }, (_, at) => pixels.readUInt32BE(at * 4))
  const colours = [...new Set(spelled)].toSorted((a, b) => Number((a & 255) === 255) - Number((b & 255) === 255) || a - b)
  if (colours.length > 256) throw new Error('There are too many colours for a list')
  const places = new Map(colours.map((one, at) => [one, at]))
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...spelled.slice(y * width, (y + 1) * width).map((one) => places.get(one) ?? 0)]),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, PALETTE], 8)
  const clear = colours.map((one) => one & 255).filter((alpha) => alpha !== 255)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap((one) => [one >>> 24, (one >>> 16) & 255, (one >>> 8) & 255]))),
    ...(clear.length > 0 ? [chunk('tRNS', Buffer.from(clear))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, sum, named] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type), data])]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

function chunksOf(png: Buffer): Map<string, Buffer[]> {
  const chunks = new Map<string, Buffer[]>()
  for (let at = SIGNATURE.length; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    chunks.set(type, [...(chunks.get(type) ?? []), png.subarray(at + 8, end)])
    at = end + 4
  }
  return chunks
}

/** Each row names the filter that predicted its bytes from those to the left and above. */
function unfilter(bytes: Buffer, height: number, length: number, step: number): Buffer {
  const out = Buffer.alloc(height * length)
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (length + 1)] ?? 0
    for (let x = 0; x < length; x++) {
      const at = y * length + x
      const left = x < step ? 0 : (out[at - step] ?? 0)
      const up = y === 0 ? 0 : (out[at - length] ?? 0)
      const corner = x < step || y === 0 ? 0 : (out[at - length - step] ?? 0)
      const foretold = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      out[at] = (bytes[y * (length + 1) + 1 + x] ?? 0) + foretold
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const sum = left + up - corner
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
