import type { MapMessages } from './messages.ts';

/** The map in Russian. */
export const mapRu = {
  name: 'Карта обучающихся городов',
  description:
    'На карте показаны выбранные обучающиеся города. Стрелки сдвигают карту, клавиши «плюс» и «минус» приближают и отдаляют её. Те же города есть в списке.',
  controls: 'Управление картой',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  home: 'Исходный вид',
  globeOn: 'Показать глобус',
  globeOff: 'Показать плоскую карту',
  fullscreenOn: 'Открыть на весь экран',
  fullscreenOff: 'Закрыть полный экран',
  aboutBoundaries: 'О границах',
  aboutMap: 'О карте',
  sources: 'Источники карты',
  landBy: 'Суша и границы',
  placesBy: 'Места и число жителей',
  opensNewTab: 'откроется в новой вкладке',
  disclaimer:
    'Границы и названия на карте приведены лишь для ориентации и не выражают мнения о правовом статусе территорий.',
  failure: {
    webgl:
      'Этот браузер не может показать карту: в нём не работает WebGL 2. Все города есть в списке.',
    worker:
      'Карту не удалось загрузить. Все города есть в списке; чтобы попробовать ещё раз, обновите страницу.',
    basemap:
      'Не удалось загрузить очертания суши и границы. Города на карте всё же стоят на своих местах.',
    lost: 'Браузер перестал рисовать карту. Все города есть в списке; чтобы вернуться к карте, обновите страницу.',
  },
  offer: {
    reason: 'Чтобы сберечь трафик, карта показана упрощённым рисунком.',
    accept: 'Загрузить полную карту',
  },
  drawing: 'Вместо карты показан более простой рисунок.',
  maplibre: {
    'AttributionControl.ToggleAttribution': 'Показать или скрыть источники карты',
    'AttributionControl.MapFeedback': 'Отзыв о карте',
    'FullscreenControl.Enter': 'Открыть на весь экран',
    'FullscreenControl.Exit': 'Закрыть полный экран',
    'GeolocateControl.FindMyLocation': 'Определить моё местоположение',
    'GeolocateControl.LocationNotAvailable': 'Местоположение недоступно',
    'LogoControl.Title': 'Логотип MapLibre',
    'Map.Title': 'Карта обучающихся городов',
    'Marker.Title': 'Место на карте',
    'NavigationControl.ResetBearing':
      'Тяните, чтобы повернуть карту; щёлкните, чтобы север был сверху',
    'NavigationControl.ZoomIn': 'Приблизить',
    'NavigationControl.ZoomOut': 'Отдалить',
    'Popup.Close': 'Закрыть',
    'ScaleControl.Feet': 'фт',
    'ScaleControl.Meters': 'м',
    'ScaleControl.Kilometers': 'км',
    'ScaleControl.Miles': 'мили',
    'ScaleControl.NauticalMiles': 'м. мили',
    'GlobeControl.Enable': 'Показать глобус',
    'GlobeControl.Disable': 'Показать плоскую карту',
    'TerrainControl.Enable': 'Показать рельеф',
    'TerrainControl.Disable': 'Скрыть рельеф',
    'CooperativeGesturesHandler.WindowsHelpText':
      'Чтобы изменить масштаб карты, прокручивайте, удерживая Ctrl',
    'CooperativeGesturesHandler.MacHelpText':
      'Чтобы изменить масштаб карты, прокручивайте, удерживая ⌘',
    'CooperativeGesturesHandler.MobileHelpText': 'Двигайте карту двумя пальцами',
  },
} satisfies MapMessages;
