import { failureSection } from './failure-section';

void failureSection().then((section) => console.log(section));
