// Host settings in the spirit of Teams: its spacing, its container colours, dark text on coloured containers in both themes.
const colour = (ink, subtle) => ({ default: ink, subtle });
const inks = (ink, subtle, accent) => ({
  default: colour(ink, subtle),
  dark: colour('#242424', '#616161'),
  light: colour('#ffffff', '#f3f2f1'),
  accent: colour(accent, accent),
  good: colour('#237b4b', '#237b4b'),
  warning: colour('#835c00', '#835c00'),
  attention: colour('#c4314b', '#c4314b'),
});
const onColour = inks('#242424', '#4a4a4a', '#4f52b2');
const themes = {
  light: { plain: inks('#242424', '#616161', '#5b5fc7'), card: '#ffffff', emphasis: '#f0f0f0' },
  dark: { plain: inks('#ffffff', '#c8c8c8', '#a9acf0'), card: '#292929', emphasis: '#3d3d3d' },
};

const hostConfig = ({ plain, card, emphasis }) => ({
  fontFamily: '"Segoe UI", Selawik, "Liberation Sans", Arial, sans-serif',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 24, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#88888855' },
  supportsInteractivity: true,
  containerStyles: {
    default: { backgroundColor: card, foregroundColors: plain },
    emphasis: { backgroundColor: emphasis, foregroundColors: plain },
    good: { backgroundColor: '#ccffcc', foregroundColors: onColour },
    warning: { backgroundColor: '#ffe2b2', foregroundColors: onColour },
    attention: { backgroundColor: '#ffc5b2', foregroundColors: onColour },
    accent: { backgroundColor: '#c7def9', foregroundColors: onColour },
  },
  actions: {
    maxActions: 6,
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    spacing: 'medium',
  },
  inputs: {
    label: { inputSpacing: 'small', requiredInputs: { weight: 'bolder' }, optionalInputs: { weight: 'bolder' } },
  },
});

globalThis.showCard = (json, theme) => {
  const { AdaptiveCard, HostConfig } = globalThis.AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    const plain = document.createElement('p');
    plain.textContent = text;
    result.outputHtml = plain.outerHTML;
    result.didProcess = true;
  };
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig(themes[theme]));
  card.parse(json);
  const place = document.getElementById('card');
  place.className = theme;
  place.replaceChildren(card.render());
};
