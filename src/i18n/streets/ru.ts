import type { StreetsMessages } from './messages.ts';

/** The words of the streets in Russian. */
export const streetsRu: StreetsMessages = {
  name: 'Улицы',
  meaning:
    'Сервер OpenFreeMap тогда увидит ваш IP-адрес и то, какую часть карты вы смотрите; на вашем устройстве ничего не сохраняется.',
  show: 'Показать улицы (OpenFreeMap)',
  hide: 'Скрыть улицы',
  shown: 'Теперь на карте видны улицы от OpenFreeMap.',
  failed: 'Улицы не удалось загрузить, поэтому карта показана без них.',
  dismiss: 'Не сейчас',
};
