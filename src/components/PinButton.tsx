import { memo } from 'react'
import { pinWords } from '../i18n/indicator/pinWords.ts'
import { useText } from '../i18n/words.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useGivesWay } from '../ui/WithoutScript.tsx'
import { togglePin, usePins } from './pins.ts'

/** Pins an indicator on this device, or unpins it. */
export const PinButton = memo(function PinButton({ id, name }: { id: string; name: string }) {
  const { t } = useText(pinWords)
  const pinned = usePins().includes(id)
  return (
    <IconButton
      small
      label={t.pin(name)}
      icon={pin}
      pressed={pinned}
      {...useGivesWay()}
      onClick={() => togglePin(id)}
    />
  )
})

const pin = 'M5.5 2h5M6.5 2v4.5L4 9.5h8L9.5 6.5V2M8 9.5V14'
